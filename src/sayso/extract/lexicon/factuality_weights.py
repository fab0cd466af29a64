"""How far each sign moves the reading of an event's factuality: written by training/factuality.py, not by hand."""

from typing import Final

BIAS: Final = 1.63

_WEIGHTS = r"""
adv:actually=-0.32 adv:again=-0.42 adv:maybe=-0.94 adv:probably=-0.68 adv:so=-0.18 adv:soon=-0.33 adv:then=-0.22
adv:yet=-0.74 dep:ROOT=-0.13 dep:ccomp=0.00 dep:conj=-0.04 dep:csubj=-0.29 dep:nsubj=0.11 dep:pobj=-0.11 dep:prep=-0.04
dep:xcomp=-0.15 det:a=0.28 det:an=0.15 det:the=0.31 exclamation=-0.18 form:'+ve+VBN=0.24 form:JJ=0.67 form:MD+VB=-0.11
form:MD+VB:ROOT=-0.73 form:MD+VB:acl=0.64 form:MD+VB:advcl=0.21 form:MD+VB:ccomp=0.62 form:MD+VB:conj=-0.62
form:MD+VB:relcl=-0.23 form:MD+be+VBG=-1.05 form:MD+be+VBG:ROOT=-1.29 form:MD+be+VBN=-0.52 form:MD+be+VBN:ROOT=-1.01
form:MD+be+VBN:conj=-0.59 form:MD+have+VBN=-0.99 form:NN=0.13 form:NN:conj=-0.27 form:NN:nsubj=-0.11 form:NN:pobj=0.46
form:NNS=0.14 form:NNS:nsubj=-0.18 form:NNS:pobj=0.51 form:VB=-1.26 form:VB:ROOT=-1.63 form:VB:advcl=-0.29
form:VB:ccomp=1.17 form:VB:xcomp=1.16 form:VBD=0.27 form:VBD:ROOT=0.28 form:VBD:advcl=-0.01 form:VBD:ccomp=-0.06
form:VBD:conj=0.21 form:VBD:relcl=0.04 form:VBG=0.21 form:VBG:acl=0.19 form:VBG:advcl=0.19 form:VBG:amod=0.16
form:VBG:csubj=-0.52 form:VBG:pcomp=-0.28 form:VBG:prep=0.32 form:VBG:xcomp=-0.44 form:VBN=0.31 form:VBN:acl=0.12
form:VBN:ccomp=-0.26 form:VBP=0.74 form:VBP:ROOT=0.37 form:VBP:advcl=-0.44 form:VBP:relcl=0.10 form:VBZ=0.58
form:VBZ:ROOT=0.34 form:VBZ:advcl=-0.58 form:VBZ:ccomp=-0.11 form:VBZ:conj=0.15 form:be+VBG=0.31 form:be+VBG:ROOT=0.17
form:be+VBG:advcl=-0.27 form:be+VBG:ccomp=-0.09 form:be+VBG:pcomp=0.46 form:be+VBG:relcl=0.16 form:be+VBN=0.24
form:be+VBN:ROOT=0.37 form:be+VBN:conj=0.28 form:be+VBN:pcomp=-0.30 form:be+be+VBN:ROOT=0.36 form:do+VB=0.54
form:do+VB:ROOT=0.23 form:do+VB:advcl=0.72 form:do+VB:ccomp=-0.73 form:do+VB:conj=0.29 form:have+VBN=0.21
form:have+VBN:ROOT=0.16 form:have+VBN:ccomp=-0.16 form:have+be+VBG=0.47 form:have+be+VBG:ROOT=0.17
form:have+be+VBN:ROOT=0.42 form:to+VB=-0.24 form:to+VB:ROOT=-0.53 form:to+VB:acl=-0.01 form:to+VB:advcl=0.31
form:to+VB:relcl=-0.94 form:to+VB:xcomp=0.25 form:to+be+VBG=-0.62 form:to+be+VBN=-0.71 form:to+be+VBN:xcomp=-0.44
has:aux=0.21 has:dobj=0.01 has:xcomp=-0.05 in:as=0.11 in:because=0.13 in:for=-0.34 in:if=-0.19 in:so=-0.50
in:unless=-0.69 in:when=-0.17 kind:noun=0.54 kind:other=0.53 kind:verb=0.43 mark:before=-0.27 mark:if=-0.92
mark:that=-0.11 mark:unless=-0.64 mark:whether=-0.51 modal:can=-0.78 modal:could=-0.97 modal:may=-0.45
modal:might=-0.84 modal:should=-1.13 modal:will=-0.43 modal:would=-0.23 neg=-1.90 neg:never=-0.48 neg:not=-0.35
path:acl<attr=0.10 path:acl<pobj=0.04 path:acomp<ccomp=0.23 path:acomp<conj=-0.46 path:advcl<acl=-0.26
path:advcl<advcl=0.20 path:advcl<advmod=-0.18 path:advcl<conj=-0.09 path:advcl<relcl=-0.22 path:agent<ccomp=-0.36
path:amod<pobj=0.13 path:appos<pobj=0.20 path:ccomp=0.00 path:ccomp<conj=-0.29 path:ccomp<relcl=-0.14
path:ccomp<xcomp=0.03 path:compound<nsubj=0.20 path:compound<pobj=0.28 path:conj=-0.04 path:conj<attr=-0.44
path:conj<ccomp=-0.12 path:conj<conj=-0.18 path:conj<dobj=0.14 path:conj<pobj=0.16 path:conj<xcomp=-0.30
path:csubj=-0.29 path:csubj<ccomp=0.31 path:dobj<advcl=0.13 path:dobj<ccomp=-0.11 path:dobj<conj=-0.07
path:dobj<xcomp=-0.10 path:nsubj=0.11 path:nsubj<advcl=0.09 path:nsubjpass<ccomp=-0.19 path:pobj=-0.11
path:pobj<agent=0.01 path:pobj<prep=-0.05 path:prep=-0.04 path:prep<acomp=-0.32 path:prep<advcl=-0.16
path:prep<conj=-0.14 path:prep<pobj=0.08 path:prep<xcomp=-0.08 path:relcl<pobj=0.12 path:xcomp=-0.15
path:xcomp<acomp=-0.05 path:xcomp<advcl=0.06 path:xcomp<conj=0.06 poss=0.31 question=-0.90 sort:allows:advcl=-0.35
sort:allows:ccomp=-0.14 sort:averts:xcomp=-2.43 sort:brings:xcomp=0.92 sort:supposes:ccomp=-0.33
sort:supposes:pcomp=-0.74 sort:supposes:pobj=-0.21 sort:supposes:xcomp=0.21 sort:wants:acl=-0.23 sort:wants:ccomp=-0.61
sort:wants:dobj=-0.38 sort:wants:pcomp=-0.50 sort:wants:pobj=-0.43 sort:wants:xcomp=-0.16 sort:wants:xcomp:neg=-0.90
subj:anyone=-0.57 subj:they=-0.08 subj:this=-0.40 subj:we=-0.06 subj:you=-0.97 tag:JJ=0.14 tag:NN=-0.04 tag:NNS=0.14
tag:RB=-0.23 tag:VB=-0.89 tag:VBD=0.47 tag:VBG=0.13 tag:VBN=0.37 tag:VBP=-0.20 up1:adv:now=0.29 up1:adv:so=-0.50
up1:advcl:come=-0.37 up1:advcl:get=-0.56 up1:advcl:go=-0.19 up1:advcl:need=-0.75 up1:advcl:take=0.21
up1:ccomp:allow=0.62 up1:ccomp:expect=0.75 up1:ccomp:get=-0.73 up1:ccomp:help=0.49 up1:ccomp:hope=-0.49
up1:ccomp:know=0.15 up1:ccomp:let=-1.36 up1:ccomp:make=0.16 up1:ccomp:say=0.04 up1:ccomp:see=-0.36 up1:ccomp:sure=-0.64
up1:ccomp:want=-0.49 up1:conj:come=-0.32 up1:conj:get=-0.33 up1:csubj:be=0.26 up1:form:MD+VB=-0.44
up1:form:MD+be+VBN=-0.44 up1:form:MD+have+VBN=-0.41 up1:form:VB=-1.32 up1:form:VBD=0.28 up1:form:VBN=0.18
up1:form:VBZ=0.09 up1:form:be+VBG=0.11 up1:form:be+VBN=0.24 up1:form:do+VB=-0.38 up1:form:have+VBN=0.29
up1:form:have+be+VBN=0.28 up1:form:to+VB=-0.41 up1:mark:because=-0.32 up1:mark:if=-0.73 up1:modal:can=-0.35
up1:modal:may=-0.33 up1:modal:must=-0.28 up1:modal:will=-0.01 up1:modal:would=-0.27 up1:neg=-0.56 up1:nsubj:be=-0.19
up1:pcomp:about=-0.56 up1:pcomp:after=0.51 up1:pcomp:by=0.31 up1:pcomp:for=0.16 up1:pcomp:from=-1.04 up1:pcomp:of=-0.36
up1:pcomp:on=-0.45 up1:pcomp:to=-0.52 up1:pcomp:with=0.40 up1:pcomp:without=-1.22 up1:pobj:about=-0.33 up1:pobj:by=0.08
up1:pobj:for=-0.49 up1:pobj:to=-0.11 up1:relcl:place=-0.52 up1:relcl:thing=-0.39 up1:xcomp:able=-0.74
up1:xcomp:agree=0.69 up1:xcomp:be=-0.21 up1:xcomp:continue=0.47 up1:xcomp:expect=0.61 up1:xcomp:go=-1.98
up1:xcomp:have=-0.67 up1:xcomp:help=0.89 up1:xcomp:like=-1.18 up1:xcomp:need=-1.71 up1:xcomp:plan=0.41
up1:xcomp:seem=0.65 up1:xcomp:stop=0.49 up1:xcomp:tell=-0.63 up1:xcomp:use=1.15 up1:xcomp:want=-1.07 up2:acomp:be=-0.22
up2:acomp:feel=-0.72 up2:adv:always=-0.41 up2:adv:forward=-1.17 up2:adv:however=-0.30 up2:adv:just=-0.16
up2:adv:maybe=-0.74 up2:adv:now=0.12 up2:adv:only=-0.44 up2:adv:so=-0.46 up2:adv:then=-0.33 up2:advcl:call=0.51
up2:attr:be=-0.08 up2:ccomp:be=0.16 up2:ccomp:help=0.56 up2:ccomp:know=-0.21 up2:ccomp:let=0.26 up2:ccomp:make=-0.26
up2:ccomp:say=0.10 up2:ccomp:sure=-0.78 up2:conj:be=-0.11 up2:conj:come=-0.50 up2:conj:get=-0.31 up2:conj:have=-0.37
up2:conj:put=-1.13 up2:csubj:be=-0.48 up2:dobj:find=-0.29 up2:dobj:have=-0.12 up2:dobj:offer=-0.43 up2:dobj:take=0.32
up2:form:'+m+VBG=-1.04 up2:form:MD+VB=-0.38 up2:form:MD+be+VBN=-0.16 up2:form:VB=-0.90 up2:form:VBD=0.20
up2:form:be+VBN=0.11 up2:form:do+VB=-0.19 up2:form:have+VBN=0.11 up2:form:to+VB=-0.18 up2:mark:if=-0.36
up2:mark:so=-0.55 up2:modal:shall=-0.64 up2:modal:should=0.19 up2:neg=-0.35 up2:pcomp:for=0.21 up2:pcomp:on=-0.56
up2:pobj:for=-0.13 up2:pobj:into=-0.54 up2:pobj:of=-0.05 up2:pobj:on=-0.11 up2:pobj:with=-0.07 up2:prep:be=-0.17
up2:prep:go=-0.39 up2:prep:interested=-1.16 up2:prep:lead=-0.55 up2:prep:look=-0.51 up2:prep:plan=-0.94
up2:prep:thank=0.44 up2:prep:think=-0.50 up2:prep:way=-0.50 up2:xcomp:be=-0.26 up2:xcomp:continue=0.37
up2:xcomp:go=-0.93 up2:xcomp:help=0.74 up2:xcomp:like=-1.17 up2:xcomp:need=-0.39 up2:xcomp:want=-0.27
word:abortion=-0.64 word:achieve=-0.39 word:acquire=0.30 word:acquisition=-0.37 word:change=-0.36 word:check=-0.60
word:choose=-0.32 word:come=-0.24 word:comment=-1.42 word:contact=-0.54 word:continue=0.15 word:destroy=0.36
word:determine=-0.43 word:discuss=-0.71 word:do=-0.12 word:fix=-0.44 word:forward=-1.27 word:get=-0.54 word:give=-0.19
word:go=-0.55 word:handle=-0.49 word:learn=-0.56 word:let=-0.42 word:like=0.41 word:make=-0.10 word:need=-0.37
word:pass=-0.40 word:prove=-0.31 word:provide=-0.16 word:put=-0.22 word:reach=-0.25 word:recommend=0.17
word:reduce=0.30 word:return=-0.43 word:save=-0.42 word:say=0.05 word:seek=0.16 word:sell=0.18 word:send=-0.12
word:set=-0.39 word:start=-0.16 word:suppose=-0.55 word:take=-0.14 word:thank=-0.36 word:trading=0.32 word:try=-0.17
"""

WEIGHTS: Final[dict[str, float]] = {
    sign: float(weight) for sign, weight in (pair.rsplit("=", 1) for pair in _WEIGHTS.split())
}
"""By sign."""
